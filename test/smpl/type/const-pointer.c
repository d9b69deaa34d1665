void place(void)
{
	char *const here;
	const char *text;
	const int size;
	struct list *volatile const head;
	struct list **const tail;
}
