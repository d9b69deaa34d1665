static u_int32 first,	/* of all */
	       last;

int f(void)
{
	u_int32 a, b;	/* both */
	u_int32 c, *d;

	return g(a, b, c, d);
}
