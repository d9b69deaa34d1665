int f(int x)
{
	double complex a;
	float complex b;
	double c;
}
