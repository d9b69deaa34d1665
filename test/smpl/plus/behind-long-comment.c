int f(void)
{
	foo(); /* multi
		* line */
	b();
	foo(); b();
	if (x)
		foo(); /* why */
	else
		foo(); // else
}
