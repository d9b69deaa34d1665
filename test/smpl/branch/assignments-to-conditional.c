int f(int n)
{
	if (n)
		m = 1;
	else
		m = 2;
	if (n) {
		p->m = 1;
	} else {
		p->m = 2 + n;
	}
	if (n, k)
		m = 1;
	else
		m = a = b;
	return n;
}
