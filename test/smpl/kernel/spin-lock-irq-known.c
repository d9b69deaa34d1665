static int foo_irq(int irq, void *data)
{
	struct foo *foo = data;
	unsigned long flags;

	spin_lock_irqsave(&foo->lock, flags);
	if (!foo->on) {
		spin_unlock_irqrestore(&foo->lock, flags);
		return 0;
	}
	foo->n++;
	spin_unlock_irqrestore(&foo->lock, flags);

	return 1;
}
