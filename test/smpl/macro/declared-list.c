static LIST_HEAD_OLD(all);

int f(void)
{
	LIST_HEAD_OLD(mine);

	return g(&mine, &all);
}
