
int fc1(struct s *p)
{
	if (s.b ? s.a : ((long)x))
		goto out;
	if (g(p || y, g(dev), MAX)) {
		q = arr[2];
	} else {
	}
out:
}
