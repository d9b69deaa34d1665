void f(struct size *size)
{
	draw((struct size) { .width = 3 });
	draw((struct size) { .width = 3, .height = 4 });
	*size = (struct size) { .width = 5, };
}
