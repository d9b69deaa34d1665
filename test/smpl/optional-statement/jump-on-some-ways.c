void drop_all(struct part *part, int last)
{
	for_each_part(part) {
		if (part->id == last) {
			put_part(part);
			break;
		}
		show(part);
		put_part(part);
	}
}

void drop_each(struct part *part)
{
	for_each_part(part) {
		show(part);
		put_part(part);
	}
}
