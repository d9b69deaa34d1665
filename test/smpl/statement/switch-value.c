void g(struct s *p)
{
	switch (p->type) {
	case A:
		a();
	}
}
