int old_a(int a);
void old_b(void);
void new_b(void);
struct s *old_c(struct s *p, int n);
