void f(struct s *p)
{
	trace(1, p->id);
	trace(1, 2, p->next->id);
	trace(p->id);
	trace(1, p->name);
}
