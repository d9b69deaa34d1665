static struct s *fb1(struct s *p)
{
	foo();
	unlock();
	while (p) {
		if (n & (7 != ret)) {
		} else {
		}
		dev->b += dev->a;
	}
}
