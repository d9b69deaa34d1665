int f(int a)
{
/* Formula
 * a = b * c
 */
	int b;

	g(a);
	return 0;
}
