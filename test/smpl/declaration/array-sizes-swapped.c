static int table[3][4];
void f(void)
{
	char grid[W][H];
}
