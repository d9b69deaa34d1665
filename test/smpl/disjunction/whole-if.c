int f(int n)
{
	if (n) {
		warn(n);
	}
	if (n)
		die(n);
	if (n)
		warn(n + 1);
	if (n) {
		warn(n);
	} else {
		die(n);
	}
}
