int g(struct s *p)
{
	if (x)
		if (y)
			z();
	if (x || w) {
		if (y)
			z();
	}
}
