int f(int n)
{
	while (n) {
		step(n);
	}
	while (n)
		step(n);
	while (n) {
		step(n);
		step(n);
	}
}
