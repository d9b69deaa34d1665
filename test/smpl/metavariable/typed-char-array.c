struct s { char name[8]; char *p; };
void h(struct s *q) { char a[3]; char *b; strcpy(a, ""); strcpy(b, ""); strcpy(q->name, ""); strcpy(q->p, ""); }
