import { useState } from 'react';
import { Share, StyleSheet, Text } from 'react-native';
import type { Diagnosis } from 'react-native-timpush';
import { useLanguage } from '../texts/Language';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { COLORS, MONOSPACE } from '../ui/theme';
import { useDiagnosis } from '../useDiagnosis';
import { FindingView, isNote } from './FindingView';

/** Why no push arrives: findings, and the report to send to whoever can help. */
export function DiagnosisScreen() {
  const { language, texts } = useLanguage();
  const { busy, answer, check } = useDiagnosis(language);
  const { diagnosis } = texts;
  return (
    <Page title={diagnosis.title}>
      <Button title={busy ? diagnosis.running : diagnosis.again} busy={busy} onPress={check} />
      {answer && answer.code !== 0 && (
        <Notice tone="error" title={diagnosis.failed} text={texts.codeAndDesc(answer.code, answer.desc)} />
      )}
      {answer?.data && <Findings diagnosis={answer.data} />}
    </Page>
  );
}

function Findings({ diagnosis: { findings, report } }: { diagnosis: Diagnosis }) {
  const { diagnosis } = useLanguage().texts;
  const [all, setAll] = useState(false);
  const wrong = findings.filter(({ level }) => level !== 'ok');
  const notes = findings.filter(isNote);
  const told = [...wrong, ...notes];
  const shown = all ? findings : told;
  return (
    <>
      {wrong.length === 0 && <Notice tone="ok" title={diagnosis.nothingWrong} />}
      {shown.map((finding) => (
        <FindingView key={`${finding.check} ${finding.code}`} finding={finding} />
      ))}
      <Card title={diagnosis.fine(findings.length - told.length)}>
        <Button
          kind="plain"
          title={all ? diagnosis.hideFine : diagnosis.showFine}
          onPress={() => setAll(!all)}
        />
      </Card>
      <Card>
        <Text selectable style={styles.report}>
          {report}
        </Text>
        <Button title={diagnosis.share} onPress={() => Share.share({ message: report })} />
      </Card>
    </>
  );
}

const styles = StyleSheet.create({
  report: { fontFamily: MONOSPACE, fontSize: 12, lineHeight: 18, color: COLORS.text },
});
