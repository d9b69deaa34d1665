struct cross {
	struct page *pages[8];
	int nr;
};
int cross_pin(struct cross *c, unsigned long addr);
void cross_unpin(struct cross *c);
