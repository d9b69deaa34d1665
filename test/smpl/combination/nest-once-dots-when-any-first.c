static int fb1(struct s *p)
{
	dev->b += dev->b && put("s", p, y);
	h(p->b, put(-1));
}
