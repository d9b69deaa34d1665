void f(void)
{
	int row[2];
	int grid[3][4];
	char *names[5];
}
