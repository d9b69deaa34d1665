void f(struct s *p)
{
	while (p) {
		p = p->next;
	}
	while (p != NULL) {
		h();
	}
	while (NULL != p) {
		k();
	}
}
