static const int at[] = { offsetof(struct frame, head.kind) };

int tail(int n)
{
	return offsetof(struct frame, data[n]) + offsetof(struct page, data);
}
