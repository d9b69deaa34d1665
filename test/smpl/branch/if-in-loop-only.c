int f(int n, int m)
{
	while (n) {
		a();
		if (m)
			old();
		n--;
	}
	if (n)
		old();
}
