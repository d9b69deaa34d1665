void h(void) { int *a; struct s *b; char **c; a = calloc(3, sizeof(int)); b = calloc(n, sizeof(struct s)); c = calloc(2, sizeof(char *)); b = calloc(1, sizeof(int)); }
