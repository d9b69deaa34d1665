static int foo_find(int id)
{
	int i;

	for (i = 0; i < FOO_COUNT; i++) {
		if (table[i] == id)
			return i;
	}
	return -1;
}
