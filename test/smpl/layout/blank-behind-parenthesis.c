int g(void)
{
	f(a);
	f( a );
	f (a);
	f(
	  a);
}
