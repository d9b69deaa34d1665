void g(struct dev *a, int n, char **s)
{
	if (a == 0)
		x();
	if (n == 0)
		y();
	if (*s == 0)
		z();
}
