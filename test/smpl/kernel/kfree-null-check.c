void f(struct s *p)
{
	if (p->a)
		kfree(p->a);
	if (p->b != NULL)
		kfree(p->b);
	kfree(p);
}
