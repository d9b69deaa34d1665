int h(void)
{
	struct s x = (struct s){ .a = 1, .b = 2 };
	struct s y = (struct s){ .b = 1, .a = 2 };
	x = (struct s){ .a = 1, .b = 2, };
	x = (struct s){ 1, 2 };
	foo(&(struct s){ .a = x.a, .b = 0 });
	z = (struct t){ .a = 1, .b = 2 };
}
