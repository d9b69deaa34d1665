static struct desc list[4];

void walk(void)
{
	int i;

	for (i = 0; i < (sizeof(list) / sizeof(list[0])); i++)
		show(list[i]);
	for (i = 0; i < (sizeof(list) / sizeof(*list)); i++)
		show(list[i]);
	for (i = 0; i < (sizeof(list) / sizeof(struct desc)); i++)
		show(list[i]);
}
