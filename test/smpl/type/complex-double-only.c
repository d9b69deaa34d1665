void f(void)
{
	double complex z;
	long double complex w;
	double d;

	use(z, w, d);
}
