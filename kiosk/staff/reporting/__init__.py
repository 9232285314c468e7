"""What an exhibit lacks, language by language, in the staff's own words."""
