void f(void)
{
	struct list_head todo;
	g();
	INIT_LIST_HEAD(&todo);
	h(&todo);
}
