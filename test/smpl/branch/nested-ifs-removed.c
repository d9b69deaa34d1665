int g(struct s *p)
{
	if (x) {
		if (y) {
			z();
			w();
		}
	}
}
