int a = sizeof(int *) + sizeof(struct s *) + sizeof(int) + sizeof(char **);
