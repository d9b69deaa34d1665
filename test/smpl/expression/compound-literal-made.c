int h(void)
{
	struct s x = make(1, 2);
	x = make(y + 1, z = 2);
	foo(&make(1, 2));
	return make(1, 2).a;
}
