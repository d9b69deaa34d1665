int a(int n)
{
	if (n)
		BUG();
	if (n) {
		BUG();
	} else
		b();
	if (n == 2) {
		BUG();
	}
	if (n && m)
		BUG();
	else if (n)
		BUG();
}
