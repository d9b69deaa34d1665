
static struct s *fc1(struct s *p)
{
	if (dev) {
		if (n)
			n--;
		else {
			i |= dev->len;
			foo(*q, 1 * i, !10);
		}
		unlock(n, (int)("s"), MAX * x);
	} else {
	}
}
