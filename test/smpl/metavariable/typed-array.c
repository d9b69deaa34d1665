int table[4];
char name[4];

void f(int *p)
{
	fill(table);
	fill(name);
}
