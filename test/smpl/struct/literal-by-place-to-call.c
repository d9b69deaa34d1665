void f(int a)
{
	go((struct point){ a, 0 });
	go((struct point) { .x = a, .y = 0 });
	go((struct point) { a + 1, 0, });
}
