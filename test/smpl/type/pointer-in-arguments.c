void drop(struct list *list, va_list ap)
{
	struct list **first;

	free(va_arg(ap, struct frame *));
}
