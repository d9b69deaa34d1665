int fc0(struct s *p)
{
	if (y) {
		while (NULL)
			ret--;
	} else
		q->len = n;
	dev->len = q;
	return q && x;
}
