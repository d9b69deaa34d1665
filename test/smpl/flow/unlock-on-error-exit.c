int g(struct s *s)
{
	spin_lock(&s->l);
	if (s->x)
		return -1;
	if (s->y) {
		s->z++;
		return -2;
	}
	spin_unlock(&s->l);
	if (s->w)
		return 3;
	return 0;
}
