#define to_frame(n) container_of(n, struct frame, node)

int count(struct list *list, va_list ap)
{
	struct frame *f = container_of(list, struct frame, node);

	f = va_arg(ap, struct frame *);
	return offsetof(struct frame, data[sizeof(struct frame)]);
}
