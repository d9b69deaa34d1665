int watch(struct line *line, void (*changed)(int), int flags);

int watch(struct line *line, void (*changed)(int), int flags)
{
	return line->watch(changed, flags);
}
