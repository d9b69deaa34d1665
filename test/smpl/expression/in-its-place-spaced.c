int h(int x)
{
	int y = same( x + 1 ) * 2;

	return 2 * same( x + 1 );
}
