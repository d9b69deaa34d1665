int f(int n)
{
	while (!done(n))
		cpu_relax();
	while (!n) {
		cpu_relax();
	}
	while (n != 3)
		cpu_relax();
	while (n == 3)
		cpu_relax();
	do {
		cpu_relax();
	} while (!n);
}
