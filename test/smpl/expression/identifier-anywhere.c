extern int x[];

int f(int i)
{
	int *p = old_table;

	p = &old_table[i];
	return sizeof(old_table) + p[0];
}
