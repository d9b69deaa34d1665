void f(struct s *p)
{
	put(p);
	end();
}

void g(struct s *p)
{
	put(p);
	p->x = 1;
	end();
}
