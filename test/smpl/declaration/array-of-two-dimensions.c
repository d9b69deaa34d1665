int grid[3][4];
void f(void)
{
	char page[ROWS][COLS];
	long one[4];
}
