static int table[8];

int size(int *p)
{
	int other[3];

	return sizeof(table) / sizeof(table[0]) + sizeof(other) / sizeof(other[0]) +
	       sizeof(p) / sizeof(p[0]);
}
